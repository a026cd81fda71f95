//- ignore LOCK3003
public class Box
{
    private readonly object _gate = new();
    private int _value;

    // The compiler forbids it in a lock statement, not between Enter and Exit.
    public async Task StepAsync()
    {
        Monitor.Enter(_gate);
        try
        {
            {|LOCK4001:await Task.Delay(1)|};
            _value++;
        }
        finally
        {
            Monitor.Exit(_gate);
        }
    }
}
