/* LockOrdering.md
The outgoing lock is taken first. Nothing is offered under the value lock.

| Lock | Declared as | Protects |
|---|---|---|
| outgoing | `SourceCore.OutgoingLock` | `SourceCore._targets (contents)`, `SourceCore._decliningPermanently` |
| value | `SourceCore.ValueLock` | `SourceCore._messages (contents)` |

```lock-order
outgoing
  ->value
```
*/
// After dotnet/runtime's TPL Dataflow: its source core asserts which of its two locks are held with a helper, and a change offered a message under the wrong one.
using System.Diagnostics;

public interface ITargetBlock<in T>
{
    bool Offer(T message);
}

internal static class Common
{
    [Conditional("DEBUG")]
    internal static void AssertMonitorStatus(object syncObj, bool held) => Debug.Assert(Monitor.IsEntered(syncObj) == held, "The lock is not as expected.");
}

public sealed class SourceCore<T>
{
    private readonly Queue<T> _messages = new();
    private readonly List<ITargetBlock<T>> _targets = [];
    private bool _decliningPermanently;

    private object OutgoingLock => _targets;

    private object ValueLock => _messages;

    public int Count
    {
        get
        {
            lock (ValueLock)
            {
                return _messages.Count;
            }
        }
    }

    public void LinkTo(ITargetBlock<T> target)
    {
        lock (OutgoingLock)
        {
            if (_decliningPermanently)
            {
                return;
            }

            _targets.Add(target);
            OfferMessages();
        }
    }

    public void AddMessage(T item)
    {
        lock (ValueLock)
        {
            _messages.Enqueue(item);
        }

        OfferMessagesLocked();
    }

    public void Complete()
    {
        lock (OutgoingLock)
        {
            _decliningPermanently = true;
            OfferMessages();
            _targets.Clear();
        }
    }

    private void OfferMessagesLocked()
    {
        lock (OutgoingLock)
        {
            OfferMessages();
        }
    }

    private void OfferMessages()
    {
        Common.AssertMonitorStatus(OutgoingLock, held: true);
        Common.AssertMonitorStatus(ValueLock, held: false);

        while (TryPeek(out var message))
        {
            var taken = false;
            foreach (var target in _targets)
            {
                if (target.Offer(message))
                {
                    taken = true;
                    break;
                }
            }

            if (!taken)
            {
                return;
            }

            lock (ValueLock)
            {
                _messages.Dequeue();
            }
        }
    }

    private bool TryPeek([System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T message)
    {
        lock (ValueLock)
        {
            return _messages.TryPeek(out message);
        }
    }
}
