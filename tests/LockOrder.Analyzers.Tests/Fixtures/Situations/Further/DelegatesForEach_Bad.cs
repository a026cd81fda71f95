public class Hub
{
    private readonly object _gate = new();
    private readonly List<Action> _handlers = [];

    public void On(Action handler)
    {
        lock (_gate)
        {
            _handlers.Add(handler);
        }
    }

    public void Raise()
    {
        lock (_gate)
        {
            {|LOCK4003.a:_handlers.ForEach(handler => {|LOCK4003.a:handler()|})|};
        }
    }
}
