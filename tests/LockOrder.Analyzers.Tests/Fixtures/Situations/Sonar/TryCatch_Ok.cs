//- ignore LOCK3003
public class T
{
    private readonly object _obj = new();

    public void Finally(string arg)
    {
        Monitor.Enter(_obj);
        try
        {
            Console.WriteLine(arg.Length);
        }
        catch (Exception)
        {
            throw;
        }
        finally
        {
            Monitor.Exit(_obj);
        }
    }

    public void BothCatches(string arg)
    {
        Monitor.Enter(_obj);
        try
        {
            Console.WriteLine(arg.Length);
        }
        catch (InvalidOperationException)
        {
            Monitor.Exit(_obj);
            throw;
        }
        catch
        {
            Monitor.Exit(_obj);
            return;
        }

        Monitor.Exit(_obj);
    }

    public void ThrowCaught()
    {
        Monitor.Enter(_obj);
        try
        {
            throw new InvalidOperationException();
        }
        catch (InvalidOperationException)
        {
            Monitor.Exit(_obj);
        }
    }

    public void NestedFinally(string arg)
    {
        try
        {
            Monitor.Enter(_obj);
            try
            {
                Console.WriteLine(arg);
            }
            finally
            {
                Monitor.Exit(_obj);
            }
        }
        catch (IOException e) when (e.HResult == 3)
        {
            Console.WriteLine();
        }
    }

    public int ReturnInTry(int[] all)
    {
        foreach (var one in all)
        {
            Monitor.Enter(_obj);
            try
            {
                if (one == 3)
                {
                    return one;
                }

                if (one == 4)
                {
                    continue;
                }

                if (one == 5)
                {
                    break;
                }
            }
            finally
            {
                Monitor.Exit(_obj);
            }
        }

        return 0;
    }

    public void ReleasedInTryBeforeLast(string arg)
    {
        Monitor.Enter(_obj);
        try
        {
            Console.WriteLine(arg);
        }
        catch (Exception e) when (Log(e))
        {
        }
        finally
        {
            Monitor.Exit(_obj);
        }
    }

    private static bool Log(Exception e) => e.HResult == 0;
}
