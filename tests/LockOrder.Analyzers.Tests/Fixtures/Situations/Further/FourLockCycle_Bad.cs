public sealed class Nodes
{
    private readonly object _nodes = new();
    private int _count;
    public Edges? Edges { get; set; }
    public void Touch() { lock (_nodes) { _count++; } }
    public void Remove()
    {
        lock (_nodes)
        {
            _count--;
            {|LOCK1003.leg:Edges!.Detach()|};
        }
    }
}

public sealed class Edges
{
    private readonly ReaderWriterLockSlim _edges = new();
    private int _count;
    public Layout? Layout { get; set; }
    public void Detach()
    {
        _edges.EnterWriteLock();
        try
        {
            _count--;
        }
        finally
        {
            _edges.ExitWriteLock();
        }
    }

    public void Relink()
    {
        _edges.EnterReadLock();
        try
        {
            {|LOCK1003.leg:Layout!.Invalidate()|};
        }
        finally
        {
            _edges.ExitReadLock();
        }
    }
}

public sealed class Layout
{
    private readonly Lock _layout = new();
    private bool _dirty;
    public Renderer? Renderer { get; set; }
    public void Invalidate()
    {
        using (_layout.EnterScope())
        {
            _dirty = true;
        }
    }

    public void Arrange()
    {
        using (_layout.EnterScope())
        {
            _dirty = false;
            {|LOCK1003.leg:Renderer!.Schedule()|};
        }
    }
}

public sealed class Renderer
{
    private readonly SemaphoreSlim _frame = new(1, 1);
    private int _scheduled;
    public Nodes? Nodes { get; set; }
    public void Schedule()
    {
        _frame.Wait();
        try
        {
            _scheduled++;
        }
        finally
        {
            _frame.Release();
        }
    }

    public async Task RenderAsync()
    {
        await _frame.WaitAsync();
        try
        {
            {|LOCK1003.leg:Nodes!.Touch()|};
            await Task.Yield();
        }
        finally
        {
            _frame.Release();
        }
    }
}
