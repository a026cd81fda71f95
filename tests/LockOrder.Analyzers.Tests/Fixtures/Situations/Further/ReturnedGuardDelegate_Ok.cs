public sealed class Disposable(Action action) : IDisposable
{
    public void Dispose() => action();
}

public class User
{
    private readonly SemaphoreSlim _gate = new(1, 1);

    private IDisposable Take()
    {
        _gate.Wait();
        return new Disposable(() => _gate.Release());
    }

    public void Use()
    {
        using (Take())
        {
            Thread.Yield();
        }

        using var again = Take();
        Thread.Yield();
    }
}
