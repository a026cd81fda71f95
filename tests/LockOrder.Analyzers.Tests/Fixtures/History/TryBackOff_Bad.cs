/* LockOrdering.md
```lock-order
Scene.Gate -> Body.Gate
```
*/
// After a physics engine for games: a body under its lock may only try for the scene; the retry waited for it.
public sealed class Scene
{
    internal readonly object Gate = new();
    private readonly List<Body> _bodies = [];

    public int Steps { get; private set; }

    public void Step()
    {
        lock (Gate)
        {
            Steps++;
            foreach (var body in _bodies)
            {
                body.Integrate(0.1);
            }
        }
    }

    internal void Add(Body body) => _bodies.Add(body);
}

public sealed class Body
{
    internal readonly object Gate = new();
    private double _position;

    public double Velocity { get; set; }

    public void Integrate(double step)
    {
        lock (Gate)
        {
            _position += Velocity * step;
        }
    }

    public bool Activate(Scene scene)
    {
        lock (Gate)
        {
            if (_position < 0)
            {
                return false;
            }

            if (!Monitor.TryEnter(scene.Gate))
            {
                {|LOCK1001:Monitor.Enter(scene.Gate)|};
            }

            try
            {
                scene.Add(this);
                return true;
            }
            finally
            {
                Monitor.Exit(scene.Gate);
            }
        }
    }
}
