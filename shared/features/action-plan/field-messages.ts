// The names of what a plan and its lines say, on the desk, on phones and where versions are compared.
import { catalogue } from '../../contract/catalogue.ts';

export const planFieldWords = catalogue(
  {
    title: 'Title of the plan',
    owner: 'Project or organisation',
    team: 'Team, a name a line',
    type: 'Type of plan',
    problem: 'Problem',
    objective: 'Objective',
    novelty: 'What is new',
    users: 'Direct and potential users',
    stakeholders: 'Other stakeholders',
    fit: 'Fit with own strategy',
    sustainability: 'Sustainability',
    risks: 'Risks',
  },
  {
    title: 'পরিকল্পনার শিরোনাম',
    owner: 'প্রকল্প বা সংস্থা',
    team: 'দল, প্রতি লাইনে একজন',
    type: 'পরিকল্পনার ধরন',
    problem: 'সমস্যা',
    objective: 'উদ্দেশ্য',
    novelty: 'নতুন কী',
    users: 'প্রত্যক্ষ ও সম্ভাব্য ব্যবহারকারী',
    stakeholders: 'অন্যান্য অংশীজন',
    fit: 'নিজস্ব কৌশলের সঙ্গে মিল',
    sustainability: 'টেকসই হওয়া',
    risks: 'ঝুঁকি',
  },
);

/** What each field of a plan asks, where it is still empty. */
export const planAsks = catalogue(
  {
    problem: 'What is wrong, for whom, and how one knows',
    objective: 'What will be different at the end',
    novelty: 'What has not been done here before',
    users: 'Who uses it at once, and who could later',
    stakeholders: 'Who else has a say or must help',
    fit: 'Which of the organisation’s own aims it serves',
    sustainability: 'What keeps it going once the money is spent',
    risks: 'What could go wrong, and what then',
  },
  {
    problem: 'কী সমস্যা, কার, আর তা কীভাবে জানা গেল',
    objective: 'শেষে কী বদলে যাবে',
    novelty: 'এখানে আগে যা করা হয়নি',
    users: 'কে এখনই ব্যবহার করবেন, কে পরে করতে পারেন',
    stakeholders: 'আর কার মত বা সাহায্য লাগবে',
    fit: 'সংস্থার কোন লক্ষ্য এতে এগোবে',
    sustainability: 'টাকা ফুরালে কী দিয়ে চলবে',
    risks: 'কী ভুল হতে পারে, হলে কী করা হবে',
  },
);

export const planTypeNames = catalogue(
  {
    unsaid: 'Not said yet',
    'scale-up': 'Scale up',
    improve: 'Improve a current activity',
    new: 'New concept',
  },
  {
    unsaid: 'এখনো বলা হয়নি',
    'scale-up': 'পরিসর বাড়ানো',
    improve: 'চলতি কাজের উন্নতি',
    new: 'নতুন ধারণা',
  },
);

export const costSourceNames = catalogue(
  {
    unsaid: 'Not said',
    project: 'Project',
    'co-financier': 'Co-financier',
    own: 'Own contribution',
    other: 'Other',
  },
  {
    unsaid: 'বলা হয়নি',
    project: 'প্রকল্প',
    'co-financier': 'সহ-অর্থায়নকারী',
    own: 'নিজস্ব অবদান',
    other: 'অন্যান্য',
  },
);

export const lineFieldWords = catalogue(
  {
    activity: 'Activity',
    responsible: 'Responsible person',
    organisation: 'Organisation',
    start: 'Start',
    due: 'Due',
    objective: 'Objective or result',
    steps: 'Sub-steps, one a line',
    partners: 'Partners',
    location: 'Place',
    resources: 'Resources',
    cost: 'Cost',
    costSource: 'Who pays',
    indicator: 'Indicator',
    baseline: 'Baseline',
    target: 'Target',
    verification: 'Means of verification',
    risk: 'Risk',
    mitigation: 'Mitigation',
    support: 'Support needed',
    approval: 'Approval needed',
    status: 'Status',
    percent: 'Per cent done',
    comment: 'Comment',
    evidence: 'Evidence',
  },
  {
    activity: 'কাজ',
    responsible: 'দায়িত্বপ্রাপ্ত ব্যক্তি',
    organisation: 'সংস্থা',
    start: 'শুরু',
    due: 'শেষ তারিখ',
    objective: 'উদ্দেশ্য বা ফলাফল',
    steps: 'উপধাপ, প্রতি লাইনে একটি',
    partners: 'সহযোগী',
    location: 'স্থান',
    resources: 'যা লাগবে',
    cost: 'খরচ',
    costSource: 'কে দেবে',
    indicator: 'সূচক',
    baseline: 'শুরুর অবস্থা',
    target: 'লক্ষ্যমাত্রা',
    verification: 'যাচাইয়ের উপায়',
    risk: 'ঝুঁকি',
    mitigation: 'ঝুঁকি কমানোর উপায়',
    support: 'যে সহায়তা দরকার',
    approval: 'যে অনুমোদন দরকার',
    status: 'অবস্থা',
    percent: 'শতকরা কত হয়েছে',
    comment: 'মন্তব্য',
    evidence: 'প্রমাণ',
  },
);
