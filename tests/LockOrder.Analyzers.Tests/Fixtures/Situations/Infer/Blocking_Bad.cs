public class Blocking
{
    private readonly object _gate = new();
    private readonly CountdownEvent _latch = new(1);
    private readonly Barrier _barrier = new(2);
    private readonly AutoResetEvent _auto = new(false);

    public void All(Task<int> task, Thread thread, Task[] tasks)
    {
        lock (_gate)
        {
            {|LOCK4002:_latch.Wait()|};
            {|LOCK4002:_barrier.SignalAndWait()|};
            {|LOCK4002:_auto.WaitOne()|};
            {|LOCK4002:Task.WaitAll(tasks)|};
            {|LOCK4002:task.GetAwaiter().GetResult()|};
            {|LOCK4002:task.Wait()|};
            {|LOCK4002:thread.Join(5)|};
            _latch.Signal();
            _auto.Set();
        }
    }

    public void Indirect(Task<int> task)
    {
        lock (_gate)
        {
            {|LOCK4002:Get(task)|};
        }
    }

    private static int Get(Task<int> task) => task.Result;
}
