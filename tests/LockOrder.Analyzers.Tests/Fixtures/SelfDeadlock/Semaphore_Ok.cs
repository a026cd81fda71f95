public class Box
{
    private readonly SemaphoreSlim _gate = new(1);
    private int _value;

    public void Add(int value)
    {
        var now = Read();
        _gate.Wait();
        try
        {
            _value = now + value;
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Relay()
    {
        _gate.Wait();
        _gate.Release();
        _ = Read();
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
