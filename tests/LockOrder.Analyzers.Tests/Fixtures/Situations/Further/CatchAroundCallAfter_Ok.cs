public class Box
{
    private readonly object _gate = new();
    private int _value;
    private string? _error;

    public void Step()
    {
        try
        {
            Monitor.Enter(_gate);
            try
            {
                Console.WriteLine(_value);
            }
            finally
            {
                Monitor.Exit(_gate);
            }

            Console.WriteLine("end");
        }
        catch (IOException)
        {
            _error = "";
        }
    }
}
