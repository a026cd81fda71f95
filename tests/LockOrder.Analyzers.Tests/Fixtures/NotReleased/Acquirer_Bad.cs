public class Box
{
    private readonly object _gate = new();
    private int _value;

    // Nobody in sight ever gives it back.
    public void Begin()
    {
        {|LOCK3001:Monitor.Enter(_gate)|};
        _value++;
    }
}
