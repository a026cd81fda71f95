/* LockOrdering.md
Locks of the test harness (outermost first):

```lock-order
- ListenerCollection.Global
  - NoAssertContext.s_lock
```
*/
// After dotnet/winforms #2184: installing the listener registers it under the context's lock, and whoever traces calls the listener under the collection's.
public abstract class Listener
{
    public abstract void Write(string text);

    public virtual void Flush()
    {
    }
}

public static class ListenerCollection
{
    internal static readonly object Global = new();
    private static readonly List<Listener> s_listeners = [];

    public static bool UseGlobalLock { get; set; } = true;

    public static void Add(Listener listener)
    {
        lock (Global)
        {
            s_listeners.Add(listener);
        }
    }

    public static void Remove(Listener listener)
    {
        lock (Global)
        {
            s_listeners.Remove(listener);
        }
    }

    public static void WriteLine(string text)
    {
        lock (Global)
        {
            foreach (var listener in s_listeners)
            {
                listener.Write(text);
                listener.Flush();
            }
        }
    }
}

public sealed class NoAssertContext : IDisposable
{
    private static readonly object s_lock = new();
    private static readonly Dictionary<int, int> s_suppressed = [];
    private static readonly NoAssertListener s_listener = new();

    public NoAssertContext()
    {
        lock (s_lock)
        {
            var id = Environment.CurrentManagedThreadId;
            s_suppressed[id] = s_suppressed.GetValueOrDefault(id) + 1;
            if (s_suppressed.Count == 1)
            {
                {|LOCK1001:ListenerCollection.Add(s_listener)|};
            }
        }
    }

    public static bool IsSuppressed
    {
        get
        {
            lock (s_lock)
            {
                return s_suppressed.ContainsKey(Environment.CurrentManagedThreadId);
            }
        }
    }

    public void Dispose()
    {
        lock (s_lock)
        {
            s_suppressed.Remove(Environment.CurrentManagedThreadId);
        }
    }

    private sealed class NoAssertListener : Listener
    {
        private int _swallowed;

        public override void Write(string text)
        {
            if (IsSuppressed)
            {
                _swallowed++;
            }
        }
    }
}
