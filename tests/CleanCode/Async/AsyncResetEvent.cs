using System.Threading;
using System.Threading.Tasks;

namespace CleanCode.Async;

/// <summary>A manual reset event for awaiting. The completions run elsewhere, so completing under the lock runs no foreign code.</summary>
public sealed class AsyncResetEvent
{
    private readonly object _mutex = new();
    private TaskCompletionSource _state = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public AsyncResetEvent(bool set)
    {
        if (set)
        {
            _state.SetResult();
        }
    }

    public Task WaitAsync()
    {
        lock (_mutex)
        {
            return _state.Task;
        }
    }

    public void Set()
    {
        lock (_mutex)
        {
            _state.TrySetResult();
        }
    }

    public void Reset()
    {
        lock (_mutex)
        {
            if (_state.Task.IsCompleted)
            {
                _state = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            }
        }
    }
}
