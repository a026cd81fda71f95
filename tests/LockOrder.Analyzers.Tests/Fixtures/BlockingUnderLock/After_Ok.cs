public class Box
{
    private readonly object _gate = new();
    private int _value;

    public void Step(Task<int> task)
    {
        var value = task.Result;
        lock (_gate)
        {
            _value = value;
        }

        Thread.Sleep(10);
    }

    public void Started()
    {
        lock (_gate)
        {
            Task.Run(() => Thread.Sleep(10));
        }
    }
}
