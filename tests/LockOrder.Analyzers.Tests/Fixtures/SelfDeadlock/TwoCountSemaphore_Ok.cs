public class Box
{
    private readonly SemaphoreSlim _slots = new(2);

    // Two may be inside: no lock, unless a document says so.
    public void Outer()
    {
        _slots.Wait();
        try
        {
            Inner();
        }
        finally
        {
            _slots.Release();
        }
    }

    private void Inner()
    {
        _slots.Wait();
        _slots.Release();
    }
}
