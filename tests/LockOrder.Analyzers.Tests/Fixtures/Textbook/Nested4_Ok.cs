/* LockOrdering.md
```lock-order
Pool.gate
```

| Lock | Declared as | Protects |
|---|---|---|
| `Pool.gate` | `ThreadPoolEx._gate` | `ThreadPoolEx._idle`, `ThreadPoolEx._work`, `ThreadPoolEx._closing`, `ThreadPoolEx.Worker.Current`, `ThreadPoolEx.Worker.Done` |
*/
public sealed class ThreadPoolEx
{
    private readonly object _gate = new();
    private readonly Stack<Worker> _idle = new();
    private readonly Queue<Action> _work = new();
    private bool _closing;

    private sealed class Worker
    {
        private readonly ThreadPoolEx _pool;
        private readonly Thread _thread;
        internal Action? Current;
        internal int Done;

        internal Worker(ThreadPoolEx pool)
        {
            _pool = pool;
            _thread = new Thread(Run) { IsBackground = true };
        }

        internal void Start() => _thread.Start();

        private void Run()
        {
            while (true)
            {
                Action? next;
                lock (_pool._gate)
                {
                    while (!TryNext())
                    {
                        if (_pool._closing) return;
                        _pool._idle.Push(this);
                        Monitor.Wait(_pool._gate);
                    }

                    next = Current;
                }

                next!();
                lock (_pool._gate)
                {
                    Current = null;
                    Done++;
                }
            }
        }

        private bool TryNext()
        {
            if (Current is not null) return true;
            return _pool._work.TryDequeue(out Current);
        }
    }

    public void Queue(Action action)
    {
        Worker? fresh = null;
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_closing, this);
            if (_idle.TryPop(out var worker)) worker.Current = action;
            else if (_work.Count > 8) fresh = new Worker(this) { Current = action };
            else _work.Enqueue(action);
            Monitor.PulseAll(_gate);
        }

        fresh?.Start();
    }

    public int Completed()
    {
        lock (_gate) return _idle.Sum(w => w.Done);
    }

    public void Close()
    {
        lock (_gate)
        {
            _closing = true;
            Monitor.PulseAll(_gate);
        }
    }
}
