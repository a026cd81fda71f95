public class Box
{
    private readonly object _gate = new();
    private readonly ManualResetEventSlim _ready = new();
    private int _value;

    public void Sleep()
    {
        lock (_gate)
        {
            {|LOCK4002:Thread.Sleep(10)|};
        }
    }

    public void Join(Thread thread)
    {
        lock (_gate)
        {
            {|LOCK4002:thread.Join()|};
        }
    }

    public void Result(Task<int> task)
    {
        lock (_gate)
        {
            _value = {|LOCK4002:task.Result|};
        }
    }

    public void Wait()
    {
        lock (_gate)
        {
            {|LOCK4002:_ready.Wait()|};
        }
    }
}
