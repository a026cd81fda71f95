public class Box
{
    private readonly SemaphoreSlim _gate = new(1);
    private int _value;

    public void Add(int value)
    {
        _gate.Wait();
        try
        {
            _value = {|LOCK1005:Read()|} + value;
        }
        finally
        {
            _gate.Release();
        }
    }

    public int Read()
    {
        _gate.Wait();
        try
        {
            return _value;
        }
        finally
        {
            _gate.Release();
        }
    }
}
