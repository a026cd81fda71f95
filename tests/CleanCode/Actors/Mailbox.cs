using System;
using System.Collections.Generic;
using System.Threading;

namespace CleanCode.Actors;

/// <summary>Messages are handled one at a time, on the pool, outside the lock; at most one drain is under way.</summary>
public abstract class Mailbox<TMessage>
{
    private readonly Lock _box = new();
    private Queue<TMessage> _inbox = [];
    private bool _draining;

    public void Post(TMessage message)
    {
        lock (_box)
        {
            _inbox.Enqueue(message);
            if (_draining)
            {
                return;
            }

            _draining = true;
        }

        ThreadPool.QueueUserWorkItem(static box => box.Drain(), this, preferLocal: false);
    }

    protected abstract void Handle(TMessage message);

    protected virtual void OnFailure(TMessage message, Exception failure)
    {
    }

    private void Drain()
    {
        while (TakeAll() is { } batch)
        {
            foreach (var message in batch)
            {
                try
                {
                    Handle(message);
                }
                catch (Exception e)
                {
                    OnFailure(message, e);
                }
            }
        }
    }

    private Queue<TMessage>? TakeAll()
    {
        lock (_box)
        {
            if (_inbox.Count == 0)
            {
                _draining = false;
                return null;
            }

            var batch = _inbox;
            _inbox = new Queue<TMessage>();
            return batch;
        }
    }
}
