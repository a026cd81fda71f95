// After thomhurst/ModularPipelines #3240: a module's completion source was completed under the scheduler's write lock, and dependants went
// on inline, under that lock. The fix lets them run elsewhere.
public sealed class Scheduler
{
    private readonly ReaderWriterLockSlim _state = new();
    private readonly TaskCompletionSource _completed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _running;

    public Task Completion => _completed.Task;

    public void MarkCompleted()
    {
        _state.EnterWriteLock();
        try
        {
            _running--;
            _completed.TrySetResult();
        }
        finally
        {
            _state.ExitWriteLock();
        }
    }
}
