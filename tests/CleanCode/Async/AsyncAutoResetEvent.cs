using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace CleanCode.Async;

/// <summary>Wakes one waiter a signal. The waiter is picked under the lock and completed after it.</summary>
public sealed class AsyncAutoResetEvent
{
    private readonly LinkedList<TaskCompletionSource<bool>> _waiters = [];
    private readonly Lock _lock = new();
    private bool _signalled;

    public Task WaitAsync(CancellationToken cancel = default)
    {
        LinkedListNode<TaskCompletionSource<bool>> node;
        lock (_lock)
        {
            if (_signalled)
            {
                _signalled = false;
                return Task.CompletedTask;
            }

            node = _waiters.AddLast(new TaskCompletionSource<bool>());
        }

        return cancel.CanBeCanceled ? WaitCancellableAsync(node, cancel) : node.Value.Task;
    }

    public void Set()
    {
        TaskCompletionSource<bool>? chosen = null;
        lock (_lock)
        {
            if (_waiters.First is { } first)
            {
                _waiters.RemoveFirst();
                chosen = first.Value;
            }
            else
            {
                _signalled = true;
            }
        }

        chosen?.SetResult(true);
    }

    private async Task WaitCancellableAsync(LinkedListNode<TaskCompletionSource<bool>> node, CancellationToken cancel)
    {
        await using var registration = cancel.Register(() => Abandon(node, cancel)).ConfigureAwait(false);
        await node.Value.Task.ConfigureAwait(false);
    }

    private void Abandon(LinkedListNode<TaskCompletionSource<bool>> node, CancellationToken cancel)
    {
        bool waiting;
        lock (_lock)
        {
            waiting = ReferenceEquals(node.List, _waiters);
            if (waiting)
            {
                _waiters.Remove(node);
            }
        }

        if (waiting)
        {
            node.Value.TrySetCanceled(cancel);
        }
    }
}
