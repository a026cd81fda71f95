/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Pen` | `Canvas._gate` | `Canvas._strokes`, `Canvas._depth` |
*/
using System;
using System.Collections.Generic;
using System.Threading;

// The object is its own guard: Lock returns an interface of it, Dispose leaves; the guard instance is cached.
public sealed class Canvas
{
    private readonly object _gate = new();
    private readonly Releaser _releaser;
    private readonly List<(int X, int Y)> _strokes = new();
    private int _depth;

    public Canvas() => _releaser = new Releaser(this);

    private sealed class Releaser : IDisposable
    {
        private readonly Canvas _owner;
        public Releaser(Canvas owner) => _owner = owner;
        public void Dispose() => _owner.Leave();
    }

    private IDisposable Lock()
    {
        Monitor.Enter(_gate);
        _depth++;
        return _releaser;
    }

    private void Leave()
    {
        _depth--;
        Monitor.Exit(_gate);
    }

    public void Draw(int x, int y)
    {
        using (Lock())
        {
            _strokes.Add((x, y));
        }
    }

    public void DrawLine(int x0, int y0, int x1, int y1)
    {
        using var _ = Lock();
        Draw(x0, y0);
        Draw(x1, y1);
        if (_depth == 1 && _strokes.Count > 1000) _strokes.RemoveRange(0, 500);
    }

    public (int X, int Y)[] ToArray()
    {
        using (Lock()) return [.. _strokes];
    }
}
