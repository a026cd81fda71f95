// After dotnet/roslyn #51215: the gate of a workspace became a semaphore with a disposable wait, and one of the virtual members called under it comes back for it.
internal static class SemaphoreExtensions
{
    public static Disposer DisposableWait(this SemaphoreSlim semaphore, CancellationToken cancellation = default)
    {
        semaphore.Wait(cancellation);
        return new Disposer(semaphore);
    }

    public static async ValueTask<Disposer> DisposableWaitAsync(this SemaphoreSlim semaphore, CancellationToken cancellation = default)
    {
        await semaphore.WaitAsync(cancellation).ConfigureAwait(false);
        return new Disposer(semaphore);
    }

    internal struct Disposer(SemaphoreSlim semaphore) : IDisposable
    {
        private SemaphoreSlim? _semaphore = semaphore;

        public void Dispose()
        {
            var semaphore = Interlocked.Exchange(ref _semaphore, null);
            semaphore?.Release();
        }
    }
}

public abstract class Workspace
{
    private readonly SemaphoreSlim _gate = new(1);
    private readonly Dictionary<int, string> _projects = [];

    public void AddProject(int id, string name)
    {
        using (_gate.DisposableWait())
        {
            _projects.Add(id, name);
        }

        OnProjectAdded(id);
    }

    public void RemoveProject(int id)
    {
        using (_gate.DisposableWait())
        {
            _projects.Remove(id);
        }

        OnProjectRemoving(id);
    }

    public async Task<bool> RenameProjectAsync(int id, string name, CancellationToken cancellation)
    {
        using (await _gate.DisposableWaitAsync(cancellation).ConfigureAwait(false))
        {
            if (!_projects.ContainsKey(id))
            {
                return false;
            }

            _projects[id] = name;
            await Task.Yield();
            return true;
        }
    }

    public string? NameOf(int id)
    {
        using (_gate.DisposableWait())
        {
            return _projects.GetValueOrDefault(id);
        }
    }

    protected virtual void OnProjectAdded(int id)
    {
    }

    protected virtual void OnProjectRemoving(int id)
    {
    }
}

public sealed class TrackingWorkspace : Workspace
{
    private string? _lastRemoved;

    public string? LastRemoved => Volatile.Read(ref _lastRemoved);

    protected override void OnProjectRemoving(int id) => Volatile.Write(ref _lastRemoved, NameOf(id));
}
