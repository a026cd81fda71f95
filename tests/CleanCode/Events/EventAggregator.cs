using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace CleanCode.Events;

/// <summary>Publishes to a snapshot of the subscribers; a subscription is a token that ends itself.</summary>
public sealed class EventAggregator
{
    private readonly Lock _subscribers = new();
    private readonly Dictionary<Type, List<Delegate>> _byType = [];

    public IDisposable Subscribe<TMessage>(Action<TMessage> handler)
    {
        lock (_subscribers)
        {
            if (!_byType.TryGetValue(typeof(TMessage), out var handlers))
            {
                _byType.Add(typeof(TMessage), handlers = []);
            }

            handlers.Add(handler);
        }

        return new Subscription(this, typeof(TMessage), handler);
    }

    public void Publish<TMessage>(TMessage message)
    {
        foreach (var handler in Snapshot(typeof(TMessage)).Cast<Action<TMessage>>())
        {
            handler(message);
        }
    }

    private Delegate[] Snapshot(Type type)
    {
        lock (_subscribers)
        {
            return _byType.TryGetValue(type, out var handlers) ? [.. handlers] : [];
        }
    }

    private void Remove(Type type, Delegate handler)
    {
        lock (_subscribers)
        {
            if (_byType.TryGetValue(type, out var handlers) && handlers.Remove(handler) && handlers.Count == 0)
            {
                _byType.Remove(type);
            }
        }
    }

    private sealed class Subscription(EventAggregator owner, Type type, Delegate handler) : IDisposable
    {
        private EventAggregator? _owner = owner;

        public void Dispose() => Interlocked.Exchange(ref _owner, null)?.Remove(type, handler);
    }
}
