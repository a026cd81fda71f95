public class Latch
{
    private readonly object _gate = new();
    private readonly TaskCompletionSource _inline = new();
    private readonly TaskCompletionSource _queued = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource _stop = new();

    // Continuations run here, under the lock.
    public void Inline()
    {
        lock (_gate)
        {
            {|LOCK4003:_inline.SetResult()|};
        }
    }

    public void Queued()
    {
        lock (_gate)
        {
            _queued.SetResult();
        }
    }

    public void Stop()
    {
        lock (_gate)
        {
            {|LOCK4003:_stop.Cancel()|};
        }
    }
}
