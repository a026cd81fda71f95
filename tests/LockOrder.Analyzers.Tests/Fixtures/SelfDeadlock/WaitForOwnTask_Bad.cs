//- ignore LOCK4002
public class Box
{
    private readonly object _gate = new();
    private int _value;

    public void Add()
    {
        lock (_gate)
        {
            {|LOCK1005:Task.Run(Work).Wait()|};
        }
    }

    private void Work()
    {
        lock (_gate)
        {
            _value++;
        }
    }
}
