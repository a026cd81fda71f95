// After MonoGame/MonoGame: a resource that is created off the UI thread blocks on it, deep under the content manager's lock.
public static class UiWork
{
    private static readonly List<Action> s_actions = [];

    public static void BlockOnUIThread(Action action)
    {
        using var done = new ManualResetEventSlim(false);
        lock (s_actions)
        {
            s_actions.Add(() =>
            {
                action();
                done.Set();
            });
        }

        done.Wait();
    }

    public static void Run()
    {
        List<Action> actions;
        lock (s_actions)
        {
            actions = [.. s_actions];
            s_actions.Clear();
        }

        foreach (var action in actions)
        {
            action();
        }
    }
}

public class GraphicsResource : IDisposable
{
    public bool IsDisposed { get; private set; }

    protected virtual void PlatformConstruct()
    {
    }

    public void Dispose() => IsDisposed = true;
}

public class Texture : GraphicsResource
{
    private byte[] _data = [];

    public Texture() => PlatformConstruct();

    public int Size => _data.Length;

    protected override void PlatformConstruct() => UiWork.BlockOnUIThread(() => _data = new byte[4]);
}

public class ContentManager
{
    private static readonly object s_contentManagerLock = new();
    private readonly Dictionary<string, Texture> _loaded = [];

    public string RootDirectory { get; set; } = "Content";

    public Texture Load(string asset)
    {
        lock (s_contentManagerLock)
        {
            if (_loaded.TryGetValue(asset, out var known))
            {
                return known;
            }
        }

        var made = new Texture();
        lock (s_contentManagerLock)
        {
            return _loaded.TryAdd(asset, made) ? made : _loaded[asset];
        }
    }
}
