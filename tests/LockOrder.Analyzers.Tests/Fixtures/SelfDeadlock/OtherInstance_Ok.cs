public class Box
{
    private readonly SemaphoreSlim _gate = new(1);
    private int _value;

    // Another box, another semaphore.
    public void Take(Box other)
    {
        _gate.Wait();
        try
        {
            _value = other.Read();
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
