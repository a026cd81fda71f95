/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Handlers` | `Bus._handlersLock` | `Bus._handlers`, `Bus.Sub.Active` |
| `Seq` | `Bus._seqLock` | `Bus._seq` |

```lock-order
Handlers -> Seq
```
*/
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

public sealed class Bus
{
    private readonly object _handlersLock = new();
    private readonly object _seqLock = new();
    private readonly Dictionary<Type, List<Sub>> _handlers = new();
    private long _seq;

    private sealed class Sub(Delegate handler, long order)
    {
        public Delegate Handler => handler;
        public long Order => order;
        public bool Active = true;
    }

    private long NextSeq()
    {
        lock (_seqLock) return ++_seq;
    }

    public Action Subscribe<TEvent>(Action<TEvent> handler)
    {
        Sub sub;
        lock (_handlersLock)
        {
            sub = new Sub(handler, NextSeq());
            if (!_handlers.TryGetValue(typeof(TEvent), out var list)) _handlers[typeof(TEvent)] = list = [];
            list.Add(sub);
        }

        return () =>
        {
            lock (_handlersLock)
            {
                sub.Active = false;
                _handlers[typeof(TEvent)].Remove(sub);
            }
        };
    }

    public int Publish<TEvent>(TEvent e)
    {
        Action<TEvent>[] targets;
        lock (_handlersLock)
        {
            targets = _handlers.TryGetValue(typeof(TEvent), out var list)
                ? list.Where(s => s.Active).OrderBy(s => s.Order).Select(s => s.Handler).OfType<Action<TEvent>>().ToArray()
                : [];
        }

        foreach (var target in targets) target(e);
        return targets.Length;
    }

    public async Task PublishAsync<TEvent>(TEvent e)
    {
        List<Sub> copy;
        lock (_handlersLock)
        {
            copy = _handlers.GetValueOrDefault(typeof(TEvent)) is { Count: > 0 } list ? [.. list] : [];
        }

        foreach (var sub in copy)
        {
            bool active;
            lock (_handlersLock) active = sub.Active;
            if (active && sub.Handler is Action<TEvent> action) await Task.Run(() => action(e));
        }
    }
}
