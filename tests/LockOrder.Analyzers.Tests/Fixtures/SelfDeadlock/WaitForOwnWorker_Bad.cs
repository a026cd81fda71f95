public class Box
{
    private readonly object _gate = new();
    private int _value;

    // Monitors are reentrant, but the worker is another thread, and this one waits for it.
    public void Add()
    {
        lock (_gate)
        {
            {|LOCK1005.at:Parallel.For(0, 10, at =>
            {
                lock ({|LOCK1005.at:_gate|})
                {
                    _value += at;
                }
            })|};
        }
    }
}
