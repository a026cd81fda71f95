public class Source
{
    private readonly object _gate = new();

    public event EventHandler? Changed;

    public void Raise()
    {
        lock (_gate)
        {
            {|LOCK4003.a,LOCK1003.leg:Changed?{|LOCK4003.a,LOCK1003.leg:.Invoke(this, EventArgs.Empty)|}|};
        }
    }

    public void Touch()
    {
        lock (_gate)
        {
        }
    }
}

public class Sink
{
    private readonly object _gate = new();
    private readonly Source _source;

    public Sink(Source source)
    {
        _source = source;
        _source.Changed += OnChanged;
    }

    private void OnChanged(object? sender, EventArgs e)
    {
        lock (_gate)
        {
        }
    }

    public void Poll()
    {
        lock (_gate)
        {
            {|LOCK1003.leg:_source.Touch()|};
        }
    }
}
