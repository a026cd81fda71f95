public class Box
{
    private readonly object _gate = new();
    private int _value;

    public bool Add()
    {
        if (!{|LOCK3001:Monitor.TryEnter(_gate, 10)|})
        {
            return false;
        }

        if (_value > 10)
        {
            return false;
        }

        _value++;
        Monitor.Exit(_gate);
        return true;
    }

    public void Flag()
    {
        var taken = false;
        {|LOCK3001:Monitor.TryEnter(_gate, ref taken)|};
        if (taken && _value > 0)
        {
            Monitor.Exit(_gate);
        }
    }
}
