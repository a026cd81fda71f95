public class Box
{
    private readonly SemaphoreSlim _gate = new(1);

    // Trying what one holds already is simply false.
    public void Twice()
    {
        _gate.Wait();
        try
        {
            if (_gate.Wait(0))
            {
                _gate.Release();
            }
        }
        finally
        {
            _gate.Release();
        }
    }
}
