public class Box
{
    private readonly object _gate = new();
    private int _value;

    public void Step()
    {
        var found = false;
        Each(v => found |= v > 3);
        Monitor.Enter(_gate);
        Monitor.Exit(_gate);
        if (found)
        {
            {|LOCK3002:Monitor.Exit(_gate)|};
        }
    }

    private void Each(Action<int> action)
    {
        for (var i = 0; i < _value; i++)
        {
            action(i);
        }
    }
}
