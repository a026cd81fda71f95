using System.Numerics;

public interface IComponent { void Update(float dt); }

public sealed class Transform
{
    private SpinLock _spin = new(enableThreadOwnerTracking: false);
    private Vector3 _position;

    public Vector3 Position
    {
        get
        {
            var taken = false;
            try
            {
                _spin.Enter(ref taken);
                return _position;
            }
            finally
            {
                if (taken) _spin.Exit(useMemoryBarrier: false);
            }
        }
        set
        {
            var taken = false;
            try
            {
                _spin.Enter(ref taken);
                _position = value;
            }
            finally
            {
                if (taken) _spin.Exit();
            }
        }
    }
}

public sealed class Entity(int id)
{
    private readonly List<IComponent> _components = [];
    public int Id { get; } = id;
    public Transform Transform { get; } = new();

    public T Add<T>(T component) where T : IComponent
    {
        lock (_components) _components.Add(component);
        return component;
    }

    public void Update(float dt)
    {
        IComponent[] copy;
        lock (_components) copy = [.. _components];
        foreach (var c in copy) c.Update(dt);
    }
}

public sealed class CommandBuffer
{
    private readonly object _swap = new();
    private List<Action<World>> _back = [];
    private List<Action<World>> _front = [];

    public void Enqueue(Action<World> command)
    {
        lock (_swap) _back.Add(command);
    }

    public void Play(World world)
    {
        lock (_swap) (_front, _back) = (_back, _front);
        foreach (var command in _front) command(world);
        _front.Clear();
    }
}

public sealed class World
{
    private readonly ReaderWriterLockSlim _entitiesLock = new(LockRecursionPolicy.NoRecursion);
    private readonly Dictionary<int, Entity> _entities = [];
    private readonly CommandBuffer _commands = new();
    private int _nextId;

    public Entity Spawn(Vector3 at)
    {
        var entity = new Entity(Interlocked.Increment(ref _nextId));
        entity.Transform.Position = at;
        _entitiesLock.EnterWriteLock();
        try { _entities.Add(entity.Id, entity); }
        finally { _entitiesLock.ExitWriteLock(); }
        return entity;
    }

    public void Despawn(int id) => _commands.Enqueue(w => w.Remove(id));

    private void Remove(int id)
    {
        _entitiesLock.EnterUpgradeableReadLock();
        try
        {
            if (!_entities.ContainsKey(id)) return;
            _entitiesLock.EnterWriteLock();
            try { _entities.Remove(id); }
            finally { _entitiesLock.ExitWriteLock(); }
        }
        finally
        {
            _entitiesLock.ExitUpgradeableReadLock();
        }
    }

    public Entity? Nearest(Vector3 point)
    {
        _entitiesLock.EnterReadLock();
        try
        {
            return _entities.Values.MinBy(e => Vector3.DistanceSquared(e.Transform.Position, point));
        }
        finally
        {
            _entitiesLock.ExitReadLock();
        }
    }

    public void Step(float dt)
    {
        _commands.Play(this);
        Entity[] snapshot;
        _entitiesLock.EnterReadLock();
        try { snapshot = _entities.Values.ToArray(); }
        finally { _entitiesLock.ExitReadLock(); }
        Parallel.ForEach(snapshot, e => e.Update(dt));
    }
}

public sealed class GameLoop(World world) : IDisposable
{
    private readonly object _gate = new();
    private Thread? _thread;
    private bool _running;
    private bool _paused;

    public void Start()
    {
        lock (_gate)
        {
            if (_running) return;
            _running = true;
            _thread = new Thread(Run) { IsBackground = true, Name = "game" };
            _thread.Start();
        }
    }

    public void Pause(bool on)
    {
        lock (_gate)
        {
            _paused = on;
            Monitor.PulseAll(_gate);
        }
    }

    private void Run()
    {
        while (true)
        {
            lock (_gate)
            {
                while (_paused && _running) Monitor.Wait(_gate);
                if (!_running) return;
            }

            world.Step(1 / 60f);
            Thread.Sleep(16);
        }
    }

    public void Dispose()
    {
        Thread? thread;
        lock (_gate)
        {
            _running = false;
            thread = _thread;
            Monitor.PulseAll(_gate);
        }

        if (thread is not null && thread != Thread.CurrentThread) thread.Join();
    }
}
