import { TriangleAlert } from 'lucide-react';
import { Component, type ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/Surfaces.tsx';

type Props = { readonly sentence: string; readonly again: string; readonly children: ReactNode };

/** Keeps a fault within its screen: the rail and the clock above it go on. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError() {
    return { failed: true };
  }
  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <EmptyState icon={TriangleAlert} title={this.props.sentence} text="">
        <Button tone="primary" onPress={() => this.setState({ failed: false })}>
          {this.props.again}
        </Button>
      </EmptyState>
    );
  }
}
