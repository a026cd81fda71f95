public class Box
{
    private readonly object _gate = new();
    private int _value;

    // Goes on whether it got the lock or not, and gives it back either way: one mistake.
    public void Step()
    {
        {|LOCK3004:Monitor.TryEnter(_gate, 100)|};
        try
        {
            _value++;
        }
        finally
        {
            Monitor.Exit(_gate);
        }
    }
}
