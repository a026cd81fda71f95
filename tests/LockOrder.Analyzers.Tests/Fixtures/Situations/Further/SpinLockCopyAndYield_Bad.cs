public sealed class Scheduler
{
    private readonly object _ready = new();
    private readonly Queue<Action> _queue = new();

    public IEnumerable<Action> Drain()
    {
        lock (_ready)
        {
            while (_queue.Count > 0)
            {
                {|LOCK4001:yield return _queue.Dequeue();|}
            }
        }
    }

    public void Enqueue(Action action)
    {
        lock (_ready)
        {
            _queue.Enqueue(action);
        }
    }
}
