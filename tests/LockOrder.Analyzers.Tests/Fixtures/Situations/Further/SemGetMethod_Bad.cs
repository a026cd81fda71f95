//- ignore LOCK3003
public class Cache
{
    private readonly SemaphoreSlim _sem = new(1, 1);

    private SemaphoreSlim Inner() => _sem;

    public void Twice()
    {
        Inner().Wait();
        {|LOCK1005:Inner().Wait()|};
        Inner().Release();
        Inner().Release();
    }
}
