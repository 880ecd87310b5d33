// How templates and samples are offered on Home: a name and one line about each.
import { catalogue } from '../../contract/catalogue.ts';

export const libraryMessages = catalogue(
  {
    'template-blank': 'Blank',
    'template-blank-about': 'One empty day, to be filled as you like.',
    'template-half-day-learning-group': 'Half-day learning group',
    'template-half-day-learning-group-about':
      'An input, three groups with a question each, findings, next steps. 14:00 to 17:00.',
    'template-one-day-swot': 'One-day SWOT',
    'template-one-day-swot-about':
      'One case, four groups, a board with cards, lessons and first actions.',
    'template-learning-route': 'Five-day learning route',
    'template-learning-route-about':
      'Two cases with visits and analysis, then an action plan for each project before a panel.',
    'sample-local-learning-groups-2010': 'Local Learning Groups, Dhaka, 13 December 2010',
    'sample-local-learning-groups-2010-about':
      'A half day on four questions. Its report-back does not add up: see what Uthan says.',
    'sample-learning-route-2014': 'Learning Route, Satkhira and Jessore, 7 to 11 September 2014',
    'sample-learning-route-2014-about':
      'Five days, crab culture and flower cultivation, action plans of six projects.',
  },
  {
    'template-blank': 'খালি',
    'template-blank-about': 'একটি খালি দিন, নিজের মতো করে সাজান।',
    'template-half-day-learning-group': 'আধা দিনের শিখন দল',
    'template-half-day-learning-group-about':
      'একটি উপস্থাপনা, একটি করে প্রশ্ন নিয়ে তিনটি দল, ফলাফল, পরবর্তী পদক্ষেপ। ২টা থেকে ৫টা।',
    'template-one-day-swot': 'এক দিনের সোয়াট',
    'template-one-day-swot-about': 'একটি কেস, চারটি দল, কার্ডের বোর্ড, শিক্ষা ও প্রথম করণীয়।',
    'template-learning-route': 'পাঁচ দিনের লার্নিং রুট',
    'template-learning-route-about':
      'দুটি কেস পরিদর্শন ও বিশ্লেষণ, তারপর প্যানেলের সামনে প্রতিটি প্রকল্পের কর্মপরিকল্পনা।',
    'sample-local-learning-groups-2010': 'স্থানীয় শিখন দল, ঢাকা, ১৩ ডিসেম্বর ২০১০',
    'sample-local-learning-groups-2010-about':
      'চারটি প্রশ্ন নিয়ে আধা দিন। দলীয় উপস্থাপনার সময় কুলায় না: উঠান কী বলে দেখুন। লেখা ইংরেজিতে।',
    'sample-learning-route-2014': 'লার্নিং রুট, সাতক্ষীরা ও যশোর, ৭ থেকে ১১ সেপ্টেম্বর ২০১৪',
    'sample-learning-route-2014-about':
      'পাঁচ দিন, কাঁকড়া ও ফুল চাষ, ছয়টি প্রকল্পের কর্মপরিকল্পনা। লেখা ইংরেজিতে।',
  },
);
