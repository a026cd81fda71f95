/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Sync` | `Endpoint._sync` | `Endpoint._queue`, `Endpoint._sent` |
*/
using System;
using System.Collections.Generic;
using System.Threading;

public sealed class Endpoint
{
    private readonly object _sync = new();
    private readonly Queue<string> _queue = new();
    private long _sent;

    public bool Send(string message, TimeSpan timeout, bool fireAndForget)
    {
        bool lockTaken = false;
        try
        {
            Monitor.TryEnter(_sync, timeout, ref lockTaken);
            if (!lockTaken)
            {
                if (fireAndForget) return false;
                throw new TimeoutException();
            }

            _queue.Enqueue(message);
            _sent += message.Length;
            return true;
        }
        finally
        {
            if (lockTaken) Monitor.Exit(_sync);
        }
    }

    public string? Receive(int attempts)
    {
        var spin = new SpinWait();
        bool taken;
        do
        {
            taken = Monitor.TryEnter(_sync);
            if (taken) break;
            spin.SpinOnce();
        }
        while (--attempts > 0);

        if (!taken) return null;
        try
        {
            return _queue.Count > 0 ? _queue.Dequeue() : string.Empty;
        }
        finally
        {
            Monitor.Exit(_sync);
        }
    }

    public long Sent
    {
        get
        {
            var got = Monitor.TryEnter(_sync, 100);
            try
            {
                return got ? _sent : -1;
            }
            finally
            {
                if (got) Monitor.Exit(_sync);
            }
        }
    }
}
