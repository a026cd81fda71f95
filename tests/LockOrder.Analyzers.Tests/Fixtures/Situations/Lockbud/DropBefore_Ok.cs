public class Foo
{
    private readonly SemaphoreSlim _mu = new(1, 1);

    public void Intra()
    {
        _mu.Wait();
        _mu.Release();
        _mu.Wait();
        _mu.Release();
    }

    public void Scoped()
    {
        {
            _mu.Wait();
            _mu.Release();
        }

        Inner();
    }

    private void Inner()
    {
        _mu.Wait();
        _mu.Release();
    }
}
