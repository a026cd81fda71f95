/* LockOrdering.md
| Lock | Declared as | Also called | Kind |
|---|---|---|---|
| compositor | `Compositor.this` | | |
| dispatcher | `Dispatcher2.InstanceLock` | queue lock | reentrant |
| static | `typeof(Dispatcher2)` | | |

```lock-order
static
   -> compositor
      -> queue lock
```
*/
// After AvaloniaUI/Avalonia's dispatcher: the first use creates the instance under the type's lock; a commit under the compositor's asks for it.
public sealed class Dispatcher2
{
    private static Dispatcher2? s_ui;

    internal object InstanceLock { get; } = new();

    private readonly Queue<Action> _queue = [];

    public static Dispatcher2 UIThread
    {
        get
        {
            lock (typeof(Dispatcher2))
            {
                return s_ui ??= new Dispatcher2();
            }
        }
    }

    public void Post(Action action)
    {
        lock (InstanceLock)
        {
            _queue.Enqueue(action);
        }
    }

    public static void Reset(Compositor compositor)
    {
        lock (typeof(Dispatcher2))
        {
            s_ui = null;
            compositor.Detach();
        }
    }
}

public class Compositor
{
    private readonly List<string> _batches = [];
    private bool _detached;

    public bool IsDetached => _detached;

    public void Detach()
    {
        lock (this)
        {
            _detached = true;
        }
    }

    public void Commit(string batch)
    {
        lock (this)
        {
            _batches.Add(batch);
            {|LOCK1001:Dispatcher2.UIThread|}.Post(Apply);
        }
    }

    private void Apply()
    {
        lock (this)
        {
            _batches.Clear();
        }
    }
}
