/* LockOrdering.md
```lock-order
Sched.Lock < Proc.Lock, Thread.Lock;
Proc.Lock < Heap.Lock;
Heap.Lock !< Trace.Lock;
```
*/
//- ignore LOCK0006
public sealed class Sched
{
    internal static readonly object Lock = new();
    public static void Wake(Thread2 thread)
    {
        lock (Lock)
        {
            thread.Resume();
        }
    }
}

public sealed class Proc
{
    internal readonly object Lock = new();
    public int State;

    public void Steal(Heap heap)
    {
        lock (heap.Lock)
        {
            lock ({|LOCK1001:Lock|})
            {
                State = heap.Used;
            }
        }
    }
}

[Obsolete]
public sealed class Unused;

public sealed class Thread2
{
    internal readonly object Gate = new();
    public bool Running;
    public void Resume() { lock (Gate) { Running = true; } }
}

public sealed class Thread
{
    internal readonly object Lock = new();
    public void Park(Proc proc)
    {
        lock (Lock)
        {
            lock ({|LOCK1002:proc.Lock|})
            {
                proc.State = 1;
            }
        }
    }
}

public sealed class Heap
{
    internal readonly object Lock = new();
    public int Used;
    public void Grow(Trace trace)
    {
        lock (Lock)
        {
            Used++;
            {|LOCK1001:trace.Emit(Used)|};
        }
    }
}

public sealed class Trace
{
    private readonly object _lock = new();
    private int _events;
    public void Emit(int value) { lock (_lock) { _events += value; } }
}
