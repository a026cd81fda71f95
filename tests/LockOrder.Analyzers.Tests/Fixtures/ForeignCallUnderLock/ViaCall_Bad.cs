public class Model
{
    private readonly object _gate = new();
    private readonly Action _changed;

    public Model(Action changed) => _changed = changed;

    public void Step()
    {
        lock (_gate)
        {
            {|LOCK4003:Notify()|};
        }
    }

    private void Notify() => Raise();

    private void Raise() => _changed();
}
