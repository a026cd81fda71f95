//- ignore LOCK4003
// Infer's starvation tests: what blocks is three calls away, once through an interface; a helper that only starts work does not.
public interface IRemote
{
    int Fetch(string key);
}

public sealed class RemoteOverTask(Func<string, Task<int>> call) : IRemote
{
    public int Fetch(string key) => Unwrap(call(key));

    private static int Unwrap(Task<int> task) => task.GetAwaiter().GetResult();
}

public sealed class Screen
{
    private readonly object _uiLock = new();
    private readonly IRemote _remote;
    private readonly Dictionary<string, int> _shown = [];

    public Screen(IRemote remote) => _remote = remote;

    public void Paint(string key)
    {
        lock (_uiLock)
        {
            _shown[key] = {|LOCK4002:Load(key)|};
        }
    }

    private int Load(string key) => Checked(key) ? LoadCore(key) : 0;

    private static bool Checked(string key) => key.Length > 0;

    private int LoadCore(string key) => _remote.Fetch(key) + 1;

    public void Begin(string key)
    {
        lock (_uiLock)
        {
            _shown.Remove(key);
            StartLoading(key);
        }
    }

    private void StartLoading(string key)
    {
        _ = Task.Run(() => Load(key));
    }

    public int Shown
    {
        get
        {
            lock (_uiLock)
            {
                return _shown.Count;
            }
        }
    }
}
