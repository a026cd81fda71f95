public class Model
{
    private readonly object _gate = new();
    private readonly TaskCompletionSource _inline = new();
    private readonly TaskCompletionSource _queued = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Inline => _inline.Task;

    public Task Queued => _queued.Task;

    public void Wrong()
    {
        lock (_gate)
        {
            {|LOCK4003:First()|};
        }
    }

    public void Right()
    {
        lock (_gate)
        {
            FirstQueued();
        }
    }

    private void First() => Second();

    private void Second() => _inline.TrySetResult();

    private void FirstQueued() => SecondQueued();

    private void SecondQueued() => _queued.TrySetResult();
}
