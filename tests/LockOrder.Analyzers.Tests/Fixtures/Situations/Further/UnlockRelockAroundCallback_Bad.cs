/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Loop.Sync` | `Loop._queue`, `Loop._running` |
*/
public sealed class Loop
{
    private readonly object _sync = new();
    private readonly Queue<Action> _queue = new();
    private bool _running;

    public void Run()
    {
        Monitor.Enter(_sync);
        try
        {
            _running = true;
            while (_running && _queue.Count > 0)
            {
                var action = _queue.Dequeue();
                Monitor.Exit(_sync);
                try
                {
                    action();
                    {|LOCK2001:_running|} = true;
                }
                finally
                {
                    Monitor.Enter(_sync);
                }
            }
        }
        finally
        {
            Monitor.Exit(_sync);
        }
    }

    public void Stop()
    {
        Release();
        {|LOCK2001:_queue|}.Clear();
        void Release()
        {
            lock (_sync)
            {
                _running = false;
            }
        }
    }
}
