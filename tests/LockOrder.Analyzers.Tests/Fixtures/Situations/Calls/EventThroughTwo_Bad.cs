public class Model
{
    private readonly object _gate = new();

    public event EventHandler? Changed;

    public void Wrong()
    {
        lock (_gate)
        {
            {|LOCK4003:First()|};
        }
    }

    public void Right()
    {
        lock (_gate)
        {
        }

        First();
    }

    private void First() => Second();

    private void Second() => Changed?.Invoke(this, EventArgs.Empty);
}
