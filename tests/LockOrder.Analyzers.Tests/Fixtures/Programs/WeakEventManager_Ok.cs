// No document. Weak subscribers are collected under the lock, called outside of it.
public sealed class WeakEvent<TArgs>
{
    private readonly object _sync = new();
    private readonly List<WeakReference<Action<TArgs>>> _targets = [];

    public void Add(Action<TArgs> target)
    {
        lock (_sync)
        {
            _targets.RemoveAll(static w => !w.TryGetTarget(out _));
            _targets.Add(new WeakReference<Action<TArgs>>(target));
        }
    }

    public static WeakEvent<TArgs> operator +(WeakEvent<TArgs> e, Action<TArgs> target)
    {
        e.Add(target);
        return e;
    }

    public static WeakEvent<TArgs> operator -(WeakEvent<TArgs> e, Action<TArgs> target)
    {
        lock (e._sync)
        {
            for (var i = e._targets.Count - 1; i >= 0; i--)
            {
                if (!e._targets[i].TryGetTarget(out var t) || t == target) e._targets.RemoveAt(i);
            }
        }
        return e;
    }

    public void Raise(TArgs args)
    {
        List<Action<TArgs>>? live = null;
        lock (_sync)
        {
            foreach (var w in _targets)
            {
                if (w.TryGetTarget(out var t)) (live ??= []).Add(t);
            }
        }
        if (live is null) return;
        foreach (var t in live) t(args);
    }
}

public sealed class Window
{
    private readonly object _sync = new();
    private WeakEvent<int> _resized = new();
    private int _width;

    public WeakEvent<int> Resized
    {
        get => _resized;
        set => _resized = value;
    }

    public void Resize(int width)
    {
        lock (_sync)
        {
            if (_width == width) return;
            _width = width;
        }
        Resized.Raise(width);
    }
}
