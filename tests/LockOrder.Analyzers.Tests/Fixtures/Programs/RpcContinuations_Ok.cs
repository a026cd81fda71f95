/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Rpc` | `Channel._rpcSemaphore` | `Channel._current` |
| `Confirms` | `Channel._confirmLock` | `Channel._nextPublishSeqNo`, `Channel._confirms (contents)` |

```lock-order
Rpc
  Confirms
```
*/
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

public abstract class Continuation : IDisposable
{
    private readonly CancellationTokenSource _cts = new(TimeSpan.FromSeconds(20));
    public CancellationToken CancellationToken => _cts.Token;
    public TaskCompletionSource<byte[]> Result { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    public void Dispose() => _cts.Dispose();
}

public sealed class DeclareContinuation(string queue) : Continuation
{
    public string Queue => queue;
}

public sealed class Channel
{
    private readonly SemaphoreSlim _rpcSemaphore = new(1, 1);
    private readonly object _confirmLock = new();
    private readonly SortedDictionary<ulong, TaskCompletionSource> _confirms = new();
    private Continuation? _current;
    private ulong _nextPublishSeqNo;

    public async Task<byte[]> DeclareAsync(string queue, CancellationToken ct)
    {
        bool enqueued = false;
        var k = new DeclareContinuation(queue);

        await _rpcSemaphore.WaitAsync(k.CancellationToken).ConfigureAwait(false);
        try
        {
            enqueued = Enqueue(k);
            lock (_confirmLock)
            {
                if (_nextPublishSeqNo == 0) _nextPublishSeqNo = 1;
            }

            return await k.Result.Task.WaitAsync(ct).ConfigureAwait(false);
        }
        finally
        {
            if (enqueued) _current = null;
            try
            {
                k.Dispose();
            }
            finally
            {
                _rpcSemaphore.Release();
            }
        }
    }

    private bool Enqueue(Continuation k)
    {
        if (_current != null) return false;
        _current = k;
        return true;
    }

    public Task PublishAsync()
    {
        var confirm = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_confirmLock)
        {
            _confirms.Add(_nextPublishSeqNo++, confirm);
        }

        return confirm.Task;
    }

    public void HandleAck(ulong tag, bool multiple)
    {
        List<TaskCompletionSource> done = new();
        lock (_confirmLock)
        {
            if (!multiple)
            {
                if (_confirms.Remove(tag, out var one)) done.Add(one);
            }
            else
            {
                foreach (var pair in _confirms)
                {
                    if (pair.Key > tag) break;
                    done.Add(pair.Value);
                }

                for (var i = 0; i < done.Count; i++) _confirms.Remove(tag - (ulong)i);
            }
        }

        foreach (var tcs in done) tcs.TrySetResult();
    }
}
