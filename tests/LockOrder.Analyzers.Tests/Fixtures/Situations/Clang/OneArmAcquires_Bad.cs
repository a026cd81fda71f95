public class Box
{
    private readonly object _gate = new();

    public void Half(bool test, bool other)
    {
        if (test)
        {
            Monitor.Enter(_gate);
        }
        else
        {
            if (other)
            {
                Console.WriteLine();
            }
        }

        {|LOCK3002:Monitor.Exit(_gate)|};
    }
}
