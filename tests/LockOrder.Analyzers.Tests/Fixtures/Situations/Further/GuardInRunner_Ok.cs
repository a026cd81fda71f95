/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Session._gate` | `Session._user` |
*/
public static class Extensions
{
    public static async Task RunAsync(this SemaphoreSlim semaphore, Action action)
    {
        using (await semaphore.EnterAsync())
        {
            action();
        }
    }

    private static async Task<Holder> EnterAsync(this SemaphoreSlim semaphore)
    {
        await semaphore.WaitAsync();
        return new Holder(semaphore);
    }

    public sealed class Holder(SemaphoreSlim semaphore) : IDisposable
    {
        public void Dispose() => semaphore.Release();
    }
}

public sealed class Session
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private string? _user;

    // Whether the task is awaited here or by the caller is the same to the lambda.
    public Task LogoutAsync() => _gate.RunAsync(() => _user = null);
}
