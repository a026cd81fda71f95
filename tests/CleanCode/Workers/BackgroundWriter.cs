using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;

namespace CleanCode.Workers;

/// <summary>A queue with one worker thread. The worker writes outside the lock; disposing joins it outside the lock.</summary>
public sealed class BackgroundWriter : IDisposable
{
    private readonly object _queueLock = new();
    private readonly Queue<string> _pending = new();
    private readonly TextWriter _target;
    private readonly Thread _worker;
    private bool _stopping;

    public BackgroundWriter(TextWriter target)
    {
        _target = target;
        _worker = new Thread(Work) { IsBackground = true, Name = nameof(BackgroundWriter) };
        _worker.Start();
    }

    public void Write(string line)
    {
        lock (_queueLock)
        {
            ObjectDisposedException.ThrowIf(_stopping, this);
            _pending.Enqueue(line);
            Monitor.Pulse(_queueLock);
        }
    }

    public void Dispose()
    {
        lock (_queueLock)
        {
            _stopping = true;
            Monitor.PulseAll(_queueLock);
        }

        _worker.Join();
    }

    private void Work()
    {
        while (true)
        {
            string line;
            lock (_queueLock)
            {
                while (_pending.Count == 0)
                {
                    if (_stopping)
                    {
                        return;
                    }

                    Monitor.Wait(_queueLock);
                }

                line = _pending.Dequeue();
            }

            _target.WriteLine(line);
        }
    }
}
