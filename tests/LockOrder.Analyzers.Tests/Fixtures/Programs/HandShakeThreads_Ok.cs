/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Worker` | `Worker._sync` | `Worker._state`, `Worker._thread`, `Worker._jobs (contents)` |
*/
using System;
using System.Collections.Generic;
using System.Threading;

// Start and stop with a join outside of the lock that the thread takes.
public sealed class Worker : IDisposable
{
    private enum State { Idle, Running, Stopping, Dead }

    private readonly object _sync = new();
    private readonly Queue<Action> _jobs = new();
    private Thread? _thread;
    private State _state;

    public bool Start()
    {
        lock (_sync)
        {
            if (_state != State.Idle) return false;
            _state = State.Running;
            _thread = new Thread(Loop) { IsBackground = true };
            _thread.Start();
            return true;
        }
    }

    public void Post(Action job)
    {
        lock (_sync)
        {
            if (_state is State.Stopping or State.Dead) throw new ObjectDisposedException(nameof(Worker));
            _jobs.Enqueue(job);
            Monitor.Pulse(_sync);
        }
    }

    private void Loop()
    {
        Monitor.Enter(_sync);
        try
        {
            while (true)
            {
                while (_jobs.Count == 0)
                {
                    if (_state == State.Stopping)
                    {
                        _state = State.Dead;
                        Monitor.PulseAll(_sync);
                        return;
                    }

                    Monitor.Wait(_sync);
                }

                var job = _jobs.Dequeue();
                Monitor.Exit(_sync);
                try
                {
                    job();
                }
                catch (Exception e)
                {
                    Console.Error.WriteLine(e);
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

    public void Dispose()
    {
        Thread? thread;
        lock (_sync)
        {
            if (_state == State.Running) _state = State.Stopping;
            Monitor.PulseAll(_sync);
            thread = _thread;
            _thread = null;
        }

        if (thread != null && thread != Thread.CurrentThread) thread.Join();
    }
}
